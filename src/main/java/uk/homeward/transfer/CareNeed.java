package uk.homeward.transfer;

import java.time.LocalTime;

/** What a provider has to be able to give, as offers and gaps in the market are counted (DER-26). */
public enum CareNeed {
    ONE_WORKER("Visits by one worker"),
    TWO_WORKERS("Visits by two workers"),
    NIGHT("Visits at night");

    private static final LocalTime NIGHT_BEGINS = LocalTime.of(22, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

    private final String label;

    CareNeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static CareNeed of(LocalTime start, int workers) {
        if (isNight(start)) {
            return NIGHT;
        }
        return workers > 1 ? TWO_WORKERS : ONE_WORKER;
    }

    static boolean isNight(LocalTime start) {
        return !start.isBefore(NIGHT_BEGINS) || start.isBefore(NIGHT_ENDS) && !start.equals(LocalTime.MIDNIGHT);
    }
}
