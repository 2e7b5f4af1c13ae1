package uk.homeward.carepackage;

import java.util.List;

/** These packages are on record with all that hangs on them: their lives go on from the confirmed start. */
public record CareUnderWay(List<String> packages) {}
