package uk.homeward.reports;

/** The weeks of a service in a financial year in which somebody came, with all their visits and workers. */
record VisitedWeeks(int year, String service, long weeks, long visits, long workers) {

    VisitedWeeks plus(VisitedWeeks other) {
        return new VisitedWeeks(year, service, weeks + other.weeks, visits + other.visits, workers + other.workers);
    }

    double workersAWeek() {
        return (double) workers / weeks;
    }

    double visitsAWorker() {
        return (double) visits / workers;
    }
}
