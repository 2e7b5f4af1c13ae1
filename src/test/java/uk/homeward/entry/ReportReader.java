package uk.homeward.entry;

import uk.homeward.reports.StayReport;

/** Breaks the wall around the reports, so that it can be seen to stand. */
@SuppressWarnings("unused")
public class ReportReader {
    ReportReader(StayReport report) {}
}
