package uk.homeward.site;

import java.util.Locale;
import java.util.Map;

/** The name of a constant in words: DISCHARGE_TO_ASSESS becomes "Discharge to assess". */
final class ChoiceName {

    /** Names that do not read well by themselves. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "IN_HOUSE", "In-house",
            "LIVE_IN_CARE", "Live-in care",
            "POST_HOSPITAL", "A stay in hospital",
            "HEALTH_DETERIORATION", "Health that got worse",
            "SUPPORT_NETWORK_CHANGE", "A change among those who support the person",
            "LIVE_SERVICE", "The short-term service that is live already",
            "CAME_OVER", "From the provider of the old service, with its work",
            "PERSON", "The person",
            "NEITHER", "Neither step down nor step up");

    private ChoiceName() {}

    static String inWords(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return OTHERWISE.getOrDefault(
                name, (Character.toUpperCase(words.charAt(0)) + words.substring(1)).replace("Nhs", "NHS"));
    }
}
