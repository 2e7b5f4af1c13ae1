package uk.homeward.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One provider on one framework, as commissioners read it.
 *
 * @param reviewBy where its grades fell: until when what it gives is looked at
 */
public record MemberView(
        String framework,
        String frameworkName,
        String provider,
        String providerName,
        MemberStatus status,
        LocalDate admittedOn,
        @Nullable String admittedReason,
        @Nullable String standingReason,
        @Nullable LocalDate reviewBy,
        Declaration declared,
        ProviderStanding standing) {}
