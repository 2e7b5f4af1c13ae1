package uk.homeward.council;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.CouncilProfile.HourlyRate;
import uk.homeward.council.CouncilProfile.ReportRules;
import uk.homeward.council.CouncilProfile.ResponseTimes;
import uk.homeward.council.CouncilProfile.ReviewRules;

/** What must hold between the figures of a profile, beyond what each figure must be by itself. */
class ProfileRules {

    private final String file;

    ProfileRules(String file) {
        this.file = file;
    }

    void check(CouncilProfile profile) {
        unique("areas", profile.areas());
        unique(
                "commissioners",
                profile.commissioners().stream().map(Commissioner::code).toList());
        for (int i = 0; i < profile.services().size(); i++) {
            check("services[%d].".formatted(i), profile.services().get(i));
            checkUsualHours("services[%d].".formatted(i), profile.services().get(i), profile.funding());
            checkCommissioners(
                    "services[%d].commissioners".formatted(i),
                    profile.services().get(i),
                    profile);
        }
        unique(
                "services",
                profile.services().stream().map(ServiceDefinition::code).toList());
        ResponseTimes times = profile.responseTimes();
        require(
                times.urgentTriageHours() <= times.triageHours(),
                "responseTimes.urgentTriageHours",
                "is more than triageHours: what is urgent cannot wait longer than what is not");
        require(
                times.urgentResponseHours() <= times.responseHours(),
                "responseTimes.urgentResponseHours",
                "is more than responseHours: what is urgent cannot wait longer than what is not");
        ReviewRules review = profile.shortTermReview();
        require(
                review.escalateDaysBeforeEnd() < review.leadDays(),
                "shortTermReview.escalateDaysBeforeEnd",
                "must be less than leadDays: a review cannot be late before it has come up");
        unique(
                "community.offers",
                profile.community().offers().stream()
                        .map(CommunityRules.Offer::code)
                        .toList());
        checkRates(profile.reports());
        new FundingProfileRules(profile, this).check();
        new TransitionProfileRules(profile, this).check();
        new GovernanceProfileRules(profile, this).check();
    }

    private void check(String at, ServiceDefinition service) {
        require(
                service.minimumDays() <= service.plannedDays(),
                at + "plannedDays",
                "is less than minimumDays: make it at least %d".formatted(service.minimumDays()));
        require(
                service.plannedDays() <= service.maximumDays(),
                at + "maximumDays",
                "is less than plannedDays: make it at least %d".formatted(service.plannedDays()));
        require(
                service.extensionDays() == 0 || !service.extensionReasons().isEmpty(),
                at + "extensionReasons",
                "is empty although the service may be extended: name a reason, or set extensionDays to 0");
        require(
                service.extensionDays() > 0 || service.extensionReasons().isEmpty(),
                at + "extensionDays",
                "is 0 although extensionReasons names a reason: give the longest extension in days, or remove the reasons");
        require(
                service.chargeable() || !service.chargedFromPurposeChange(),
                at + "chargedFromPurposeChange",
                "is true although chargeable is false: make chargeable true, or this false");
        Integer target = service.targetDays();
        require(
                target == null || target <= service.maximumDays(),
                at + "targetDays",
                "is more than maximumDays: nobody could be over it; make it at most %d"
                        .formatted(service.maximumDays()));
        require(
                service.model() != ServiceModel.BED
                        || !service.purposes().contains(ShortTermPurpose.ASSESSMENT_AT_HOME),
                at + "purposes",
                "has ASSESSMENT_AT_HOME although the model is BED: nobody is at home there, so remove it");
        checkClosing(at, service, service.lastStartOn(), service.closesOn());
        new SourceRules(this, at + "sources", service.sources()).check();
    }

    /** Nobody can be given a place or money that is counted in hours without a number of hours. */
    private void checkUsualHours(String at, ServiceDefinition service, FundingRules funding) {
        boolean counted = service.sources().stream().anyMatch(source -> source.unit() == CapacityUnit.HOURS_A_WEEK)
                || funding.rates().stream()
                        .anyMatch(rate -> rate.service().equals(service.code()) && rate.per() == FundingRules.Per.HOUR);
        require(
                !counted || service.usualHoursPerWeek() != null,
                at + "usualHoursPerWeek",
                "is missing although its sources or rates are counted in hours: give the usual hours of support a week");
    }

    private void checkCommissioners(String field, ServiceDefinition service, CouncilProfile profile) {
        unique(field, service.commissioners());
        List<String> known =
                profile.commissioners().stream().map(Commissioner::code).toList();
        service.commissioners()
                .forEach(code -> require(
                        known.contains(code),
                        field,
                        "has \"%s\", which is not among commissioners: give the code of one of them".formatted(code)));
    }

    private void checkRates(@Nullable ReportRules reports) {
        List<HourlyRate> rates = reports == null ? List.of() : reports.longTermHourlyRate();
        for (int i = 1; i < rates.size(); i++) {
            LocalDate before = rates.get(i - 1).from();
            require(
                    rates.get(i).from().isAfter(before),
                    "reports.longTermHourlyRate[%d].from".formatted(i),
                    "is not after the rate before it: give a day after %s, the earliest rate first".formatted(before));
        }
    }

    /** A service closes empty: the longest episode that can still start must have ended by then (KEN-28). */
    private void checkClosing(
            String at, ServiceDefinition service, @Nullable LocalDate lastStartOn, @Nullable LocalDate closesOn) {
        if (lastStartOn == null) {
            require(
                    closesOn == null,
                    at + "lastStartOn",
                    "is missing although closesOn is given: give the last day on which an episode may start");
            return;
        }
        require(
                !lastStartOn.isBefore(service.opensOn()),
                at + "lastStartOn",
                "is before opensOn: give %s or a later day".formatted(service.opensOn()));
        if (closesOn != null) {
            LocalDate lastDay = lastStartOn.plusDays(service.maximumDays() - 1L);
            require(
                    !lastDay.isAfter(closesOn),
                    at + "closesOn",
                    "is before the last episode can have ended: give %s or a later day, or an earlier lastStartOn"
                            .formatted(lastDay));
        }
    }

    void unique(String field, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            require(seen.add(name), field, "has \"%s\" twice: keep one of them, or rename it".formatted(name));
        }
    }

    void require(boolean holds, String field, String remedy) {
        if (!holds) {
            throw new ProfileMistake(file, field, remedy);
        }
    }
}
