package org.kleroterion.web.post;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// A mail server that falls silent when a message has been handed over to it: it never says whether it has taken it.
final class SilentServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final CountDownLatch inData = new CountDownLatch(1);

    SilentServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    void awaitData() throws InterruptedException {
        inData.await();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try (Socket client = socket.accept()) {
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 silent.example");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("DATA")) {
                    say(client, "354 go on");
                    inData.countDown();
                    lines.lines().forEach(read -> {});
                } else {
                    say(client, "250 silent.example");
                }
            }
        } catch (IOException closed) {
            inData.countDown();
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
