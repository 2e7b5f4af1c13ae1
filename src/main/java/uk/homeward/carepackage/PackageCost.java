package uk.homeward.carepackage;

import java.time.LocalDate;

/** Each room that spends money on a package says how much. */
public interface PackageCost {

    /** Pence, up to and with the day. */
    long penceUntil(String packageReference, LocalDate lastDay);
}
