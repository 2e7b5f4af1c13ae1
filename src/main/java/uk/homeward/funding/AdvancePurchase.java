package uk.homeward.funding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import uk.homeward.capacity.ContractSource;

/** What is bought in advance for a term, and paid whether anybody uses it or not (HAM-15). */
record AdvancePurchase(String service, CommitmentKind kind, FundedDays term) {

    private static final int LONGEST_CODE = 14;

    ContractSource source() {
        return kind == CommitmentKind.BLOCK ? ContractSource.BLOCK : ContractSource.IN_HOUSE;
    }

    /** {@code LIC-B20260401}: as long as any other reference at most. */
    String reference() {
        return "%s-%s%s"
                .formatted(
                        service.substring(0, Math.min(LONGEST_CODE, service.length())),
                        kind.letter(),
                        term.from().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(term.from()) && !day.isAfter(term.until());
    }
}
