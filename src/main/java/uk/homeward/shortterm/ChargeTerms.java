package uk.homeward.shortterm;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.hospital.HospitalDays;

/**
 * What the council's rules said of charging when support started; they go on to hold for it, whatever the profile says later.
 *
 * @param fromPurposeChange whether days of only waiting for long-term support may be charged
 * @param pausesInHospital whether days in hospital use up free days: the law counts calendar days
 * @param pausesWhenAway the same for days away for another reason
 * @param freeSince first day of the free period, which may have begun in a service that this one replaced
 */
@Embeddable
record ChargeTerms(
        @Column(name = "chargeable") boolean chargeable,
        @Column(name = "charged_from_purpose_change") boolean fromPurposeChange,
        @Column(name = "free_period_pauses") boolean pausesInHospital,
        @Column(name = "free_period_pauses_away") boolean pausesWhenAway,
        @Column(name = "free_since") LocalDate freeSince) {

    static ChargeTerms of(ServiceDefinition service, FreePeriodPolicies policies, LocalDate freeSince) {
        return new ChargeTerms(
                service.chargeable(),
                service.chargedFromPurposeChange(),
                policies.pausesInHospital(),
                policies.pausesWhenAway(),
                freeSince);
    }

    ChargeTerms freeFrom(LocalDate first) {
        return new ChargeTerms(chargeable, fromPurposeChange, pausesInHospital, pausesWhenAway, first);
    }

    /** The days that use up no free ones. */
    HospitalDays pausing(TimeAway away) {
        HospitalDays pausing = pausesInHospital ? away.inHospital() : HospitalDays.NONE;
        return pausesWhenAway ? away.addedTo(pausing) : pausing;
    }
}
