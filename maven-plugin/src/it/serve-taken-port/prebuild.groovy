def socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())
context.put('taken', socket)
new File(basedir, 'taken.properties').text = "studysite.port=${socket.localPort}\n"
return true
