package uk.homeward.shortterm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a charge, or keeps it from beginning; of a service that may be charged.
 *
 * @param pausesInHospital whether days in hospital use up no free days, by the council's policy
 * @param pausesWhenAway whether days away for another reason use up none either
 * @param freeSince the first free day, before the start where this service replaced another
 */
public record ChargeView(
        ChargeStep waitsFor,
        boolean pausesInHospital,
        boolean pausesWhenAway,
        LocalDate freeSince,
        @Nullable LocalDate toldOn,
        @Nullable String toldBy,
        ChargeTold.@Nullable Format toldFormat,
        @Nullable FinancialAssessment assessment) {}
