package eu.commontable.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Somebody with the room open: hears the events, reads the room after each hello, comes again as browsers do. */
final class Listener implements AutoCloseable {
    private static final Pattern SAID = Pattern.compile("\"body\":\"said (\\d+)\"");
    private static final long RETRY_MILLIS = 1000;

    /** Is told of what was heard by an event. */
    interface Heard {
        void at(long nanos, int number);
    }

    private final String room;
    private final String bearer;
    private final Heard heard;
    private final Set<Integer> known = ConcurrentHashMap.newKeySet();
    private final AtomicInteger doubled = new AtomicInteger();
    private final CountDownLatch hasRoom = new CountDownLatch(1);
    private volatile int port;
    private volatile long readRoomAt;
    private volatile int comings;
    private volatile Socket stream;
    private volatile boolean closed;

    /** @param room the path of the consultation */
    Listener(int port, String room, String bearer, Heard heard) {
        this.port = port;
        this.room = room;
        this.bearer = bearer;
        this.heard = heard;
    }

    Listener open() {
        Thread.startVirtualThread(this::come);
        return this;
    }

    private void come() {
        while (!closed) {
            try (var socket = new Socket("127.0.0.1", port)) {
                stream = socket;
                socket.getOutputStream()
                        .write(Http.request("GET", room + "/events", null, bearer, "Accept: text/event-stream"));
                listen(new BufferedInputStream(socket.getInputStream(), 1 << 14));
            } catch (IOException gone) {
                // comes again
            }
            try {
                TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The lines of the stream; those that say the size of a chunk begin with no word that counts here. */
    private void listen(InputStream in) throws IOException {
        var line = new java.io.ByteArrayOutputStream(1024);
        var here = new java.util.HashSet<Integer>();
        String event = "";
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c != '\n') {
                line.write(c);
                continue;
            }
            var text = line.toString(StandardCharsets.UTF_8).strip();
            line.reset();
            if (text.startsWith("event:")) {
                event = text.substring(6).strip();
            } else if (text.startsWith("data:")) {
                hear(event, text, here);
            }
        }
    }

    private void hear(String event, String data, Set<Integer> here) throws IOException {
        if (event.equals("contribution")) {
            var said = SAID.matcher(data);
            if (said.find()) {
                int number = Integer.parseInt(said.group(1));
                heard.at(System.nanoTime(), number);
                if (!here.add(number)) {
                    doubled.incrementAndGet();
                }
                known.add(number);
            }
        } else if (event.equals("hello") || event.equals("changed")) {
            readRoom();
        }
    }

    private void readRoom() throws IOException {
        try (var http = new Http(port, 200, () -> new byte[0])) {
            var answer = http.exchange(Http.request("GET", room + "/room", null, bearer));
            if (answer.status() != 200) {
                throw new IOException("the room was answered " + answer.status() + " " + answer.start());
            }
            var said = SAID.matcher(answer.text());
            while (said.find()) {
                known.add(Integer.parseInt(said.group(1)));
            }
        }
        readRoomAt = System.nanoTime();
        comings++;
        hasRoom.countDown();
    }

    /** Where the balancer sends it from now on. */
    void goTo(int other) {
        port = other;
    }

    boolean awaitRoom(int seconds) throws InterruptedException {
        return hasRoom.await(seconds, TimeUnit.SECONDS);
    }

    long readRoomAt() {
        return readRoomAt;
    }

    int comings() {
        return comings;
    }

    Set<Integer> known() {
        return known;
    }

    int doubled() {
        return doubled.get();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        if (stream != null) {
            stream.close();
        }
    }
}
