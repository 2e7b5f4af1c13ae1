package uk.homeward.site;

import java.util.List;

/** A page that the links at the top of each page lead to; they stand in the order of their sources. */
public interface NavigationSource {
    List<NavigationEntry> navigation();
}
