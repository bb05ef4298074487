package dev.studysite.site;

import dev.studysite.text.Slug;

/**
 * What somebody would like for an address: a folder, a name and an ending.
 *
 * @param key who asks; no two ask under one key
 * @param before what stands before the name
 * @param slug the name
 * @param after what stands behind the name
 */
record Claim(String key, String before, String slug, String after) {

  Address plain() {
    return new Address(before + slug + after);
  }

  /** The address for the case that others want the same one. */
  Address suffixed(String salt) {
    return new Address(before + slug + "-" + Slug.hash(key + salt) + after);
  }
}
