package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives, or is to give.
 *
 * @param providerCode nothing for the council's own Direct Care, and for a provider that is none of the profile
 * @param ratePerHour pounds; nothing where nobody is paid by the hour
 * @param happened whether the first day is a fact, or a plan
 */
public record ElementTerms(
        ElementKind kind,
        @Nullable String providerCode,
        String providerName,
        BigDecimal hoursPerWeek,
        @Nullable BigDecimal ratePerHour,
        List<VisitNeed> visits,
        LocalDate firstDay,
        boolean happened) {}
