package io.github.dancu.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server on a free loopback port: what is said on each connection is its user's. */
public final class LoopbackServer implements AutoCloseable {
    /** Answers one request after the other on one connection; called by a thread for each. */
    public interface Handler {
        /**
         * Reads and answers one request.
         *
         * @return whether the connection goes on
         * @throws IOException if the client is gone, which is none of the server's business
         */
        boolean answer(Socket socket, InputStream in) throws IOException, InterruptedException;
    }

    private static final int BACKLOG = 500;

    private final ServerSocket listener;
    private final Handler handler;
    private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

    /** Listens at once. */
    public LoopbackServer(Handler handler) {
        this.handler = handler;
        try {
            this.listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        inThread(this::accept);
    }

    /** Where it listens, without a slash at the end. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** Ends every connection. */
    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : sockets) {
                socket.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket socket = listener.accept();
            // Without it each answer waits for an acknowledgement that the client delays.
            socket.setTcpNoDelay(true);
            sockets.add(socket);
            inThread(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean goesOn = true;
            while (goesOn) {
                goesOn = handler.answer(socket, in);
            }
        } finally {
            sockets.remove(socket);
        }
    }

    private static void inThread(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException ended) {
                // The connection is over, as it was to be.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
