package uk.homeward.shortterm;

/**
 * How the council counts the six free weeks. The law counts calendar days of each programme of support (SI 2014/2672, reg 3).
 *
 * @param pausesInHospital days in hospital use up no free days, which is kinder than the law
 * @param pausesWhenAway neither do days away for another reason
 * @param oneAcrossReplacedServices a service that replaces another goes on with the free period of the one before
 */
public record FreePeriodPolicies(boolean pausesInHospital, boolean pausesWhenAway, boolean oneAcrossReplacedServices) {}
