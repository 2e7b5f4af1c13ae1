package uk.homeward.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold between the figures of one service. */
class ServiceRules {

    private final ProfileCheck check;

    ServiceRules(ProfileCheck check) {
        this.check = check;
    }

    void check(String at, ServiceDefinition service, CouncilProfile profile) {
        check.require(
                service.minimumDays() <= service.plannedDays(),
                at + "plannedDays",
                "is less than minimumDays: make it at least %d".formatted(service.minimumDays()));
        check.require(
                service.plannedDays() <= service.maximumDays(),
                at + "maximumDays",
                "is less than plannedDays: make it at least %d".formatted(service.plannedDays()));
        check.require(
                service.extensionDays() == 0 || !service.extensionReasons().isEmpty(),
                at + "extensionReasons",
                "is empty although the service may be extended: name a reason, or set extensionDays to 0");
        check.require(
                service.extensionDays() > 0 || service.extensionReasons().isEmpty(),
                at + "extensionDays",
                "is 0 although extensionReasons names a reason: give the longest extension in days, or remove the reasons");
        check.require(
                service.chargeable() || !service.chargedFromPurposeChange(),
                at + "chargedFromPurposeChange",
                "is true although chargeable is false: make chargeable true, or this false");
        Integer target = service.targetDays();
        check.require(
                target == null || target <= service.maximumDays(),
                at + "targetDays",
                "is more than maximumDays: nobody could be over it; make it at most %d"
                        .formatted(service.maximumDays()));
        check.require(
                service.model() != ServiceModel.BED
                        || !service.purposes().contains(ShortTermPurpose.ASSESSMENT_AT_HOME),
                at + "purposes",
                "has ASSESSMENT_AT_HOME although the model is BED: nobody is at home there, so remove it");
        checkClosing(at, service, service.lastStartOn(), service.closesOn());
        checkCommissioners(at + "commissioners", service, profile);
    }

    private void checkCommissioners(String field, ServiceDefinition service, CouncilProfile profile) {
        check.unique(field, service.commissioners());
        List<String> known =
                profile.commissioners().stream().map(Commissioner::code).toList();
        service.commissioners()
                .forEach(code -> check.require(
                        known.contains(code),
                        field,
                        "has \"%s\", which is not among commissioners: give the code of one of them".formatted(code)));
    }

    /** A service closes empty: the longest episode that can still start must have ended by then (KEN-28). */
    private void checkClosing(
            String at, ServiceDefinition service, @Nullable LocalDate lastStartOn, @Nullable LocalDate closesOn) {
        if (lastStartOn == null) {
            check.require(
                    closesOn == null,
                    at + "lastStartOn",
                    "is missing although closesOn is given: give the last day on which an episode may start");
            return;
        }
        check.require(
                !lastStartOn.isBefore(service.opensOn()),
                at + "lastStartOn",
                "is before opensOn: give %s or a later day".formatted(service.opensOn()));
        if (closesOn != null) {
            LocalDate lastDay = lastStartOn.plusDays(service.maximumDays() - 1L);
            check.require(
                    !lastDay.isAfter(closesOn),
                    at + "closesOn",
                    "is before the last episode can have ended: give %s or a later day, or an earlier lastStartOn"
                            .formatted(lastDay));
        }
    }
}
