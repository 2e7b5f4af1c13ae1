package uk.homeward.site;

import java.util.List;

/** What a room shows on a page that is not its own, such as the first one: the page knows none of the rooms. */
public interface PageSection {
    /** @param address of the page that is asked for */
    List<Shown> on(String address, Visitor visitor);

    /** Warnings stand above everything else. */
    enum Place {
        WARNING,
        BODY
    }

    /**
     * @param template the file of its fragment
     * @param fragment takes the content as its only parameter
     */
    record Shown(Place place, String template, String fragment, Object content) {}
}
