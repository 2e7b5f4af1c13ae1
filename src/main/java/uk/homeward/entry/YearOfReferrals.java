package uk.homeward.entry;

interface YearOfReferrals {

    int getYear();

    long getReferrals();
}
