package uk.homeward.funding;

/** The support that began in some time and draws on a line: how many, for how many days together, for how much. */
interface StartsSeen {

    String getLine();

    long getStarts();

    long getDays();

    long getPence();
}
