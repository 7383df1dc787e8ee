package eu.commontable.devstack.demo;

/** One area of the demo. Write one class an area, and add it to {@link DemoLoader}. */
public interface Chapter {

    /** What is loaded, as it is shown while loading: "organisations and memberships". */
    String title();

    /**
     * Loads it all; must be repeatable.
     *
     * @return how many items there are now because of this chapter
     */
    int load(DemoApi api, DemoFiles files);
}
