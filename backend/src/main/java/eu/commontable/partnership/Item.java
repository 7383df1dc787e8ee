package eu.commontable.partnership;

import java.util.UUID;

/** A representation of one item: what a Location and an ETag are made of. */
public interface Item {
    UUID id();

    long version();

    /** The last part of its address. */
    default String address() {
        return id().toString();
    }
}
