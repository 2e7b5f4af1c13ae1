package uk.homeward.entry;

/** One row of the count of restarts. */
interface MonthOfRestarts {

    int getYear();

    int getMonth();

    long getRestarts();

    long getAccepted();

    long getDeclined();

    long getBridged();
}
