package uk.homeward.entry;

interface EquityRow {

    String getBreakdown();

    String getGrouped();

    long getReferrals();

    long getOffered();

    long getAccepted();

    long getStarted();
}
