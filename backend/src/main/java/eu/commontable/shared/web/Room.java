package eu.commontable.shared.web;

/** What kind of address is asked for: each kind has its own rules for caching, scripts and what happens when nothing is there. */
enum Room {
    API("/api"),
    API_DOCUMENT("/api/docs"),
    SIGN_IN("/auth"),
    OPERATOR("/q"),
    HASHED_ASSET("/assets"),
    FILE("/file"),
    PAGE("/page");

    private final String address;

    Room(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    static Room of(String path) {
        for (var room : new Room[] {API_DOCUMENT, API, SIGN_IN, OPERATOR, HASHED_ASSET}) {
            if (path.equals(room.address) || path.startsWith(room.address + "/")) {
                return room;
            }
        }
        return path.indexOf('.', path.lastIndexOf('/')) >= 0 ? FILE : PAGE;
    }
}
