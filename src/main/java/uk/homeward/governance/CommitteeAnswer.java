package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the committee said, as democratic services write it down. */
public record CommitteeAnswer(
        @Nullable CommitteeAdvice advice, @Nullable LocalDate consideredOn, @Nullable String comments) {}
