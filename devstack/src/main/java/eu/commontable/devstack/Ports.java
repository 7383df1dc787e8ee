package eu.commontable.devstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds ports. Those of the database and Keycloak are remembered, so that two checkouts keep out of each other's way. */
final class Ports {

    private final Memory memory;

    Ports(Memory memory) {
        this.memory = memory;
    }

    /** The port this stack had last time if it is still free, otherwise any free one. */
    int remembered(String name) {
        int last = memory.number(name, 0);
        int port = last != 0 && isFree(last) ? last : anyFree();
        memory.put(name, String.valueOf(port));
        return port;
    }

    /** The port the person asked for, or any free one for 0. */
    static int asked(int port) {
        if (port == 0) {
            return anyFree();
        }
        if (!isFree(port)) {
            throw new Complaint(
                    "Port %d is taken by another program: stop that program or choose another port, for example ./run --port %d."
                            .formatted(port, port == 65535 ? port - 10 : port + 10));
        }
        return port;
    }

    static boolean isFree(int port) {
        return canBind(new InetSocketAddress(port))
                && canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new Complaint("No free network port was found; close programs that hold many connections.", none);
        }
    }
}
