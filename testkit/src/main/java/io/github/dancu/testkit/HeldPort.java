package io.github.dancu.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * A port that is bound but not listened on: callers are refused, and nobody who asks for a free port is given it, not even
 * a caller's own outgoing connection.
 */
final class HeldPort {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final Socket socket;

    private HeldPort(Socket socket) {
        this.socket = socket;
    }

    static HeldPort hold(int port) {
        try {
            Socket socket = new Socket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port));
            return new HeldPort(socket);
        } catch (IOException taken) {
            throw new UncheckedIOException("the port of the simulator was taken as it stopped", taken);
        }
    }

    void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
