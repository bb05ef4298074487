package dev.studysite.render.paper;

/**
 * What the packing may not divide: a box, or an atom of a box that is taller than a column.
 *
 * @param box the number of the box
 * @param from the first atom
 * @param to the atom behind the last
 * @param height how much of a column it takes, in points
 * @param again what it takes besides where a column begins with it: the heading of its box once
 *     more; 0 for the first of a box
 * @param cost what it costs to begin a column with it: 0 for the first of a box, more the worse the
 *     place is for a break
 * @param held true where what follows must stand in the same column
 */
record Unit(int box, int from, int to, double height, double again, double cost, boolean held) {}
