package uk.homeward.carepackage.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code care-package.bpmn} agree on. */
@Component
class CarePackageProcess implements RoutingFacts {

    static final String ID = "care-package";

    static final String PACKAGE_APPROVED = "PackageApproved";
    static final String PACKAGE_CLOSED = "PackageClosed";
    static final String PACKAGE_PAUSED = "PackagePaused";
    static final String PACKAGE_END_DECIDED = "PackageEndDecided";
    static final String PACKAGE_END_WITHDRAWN = "PackageEndWithdrawn";
    static final String DIRECT_PAYMENT_BEGUN = "DirectPaymentBegun";
    static final String CARE_GOES_ON = "CareGoesOn";
    static final String SUCCESSOR_WANTED = "SuccessorWanted";

    static final ProcessVariable<Boolean> DIRECT_PAYMENT = ProcessVariable.of("directPayment", Boolean.class);
    static final ProcessVariable<String> REQUIREMENT_REFERENCE =
            ProcessVariable.of("requirementReference", String.class);
    static final ProcessVariable<String> PAYMENT_STATUS = ProcessVariable.of("paymentStatus", String.class);
    static final ProcessVariable<Date> SET_UP_DUE_AT = ProcessVariable.of("setUpDueAt", Date.class);
    static final ProcessVariable<Date> CLOSE_DUE_AT = ProcessVariable.of("closeDueAt", Date.class);
    static final ProcessVariable<String> STAY_REFERENCE = ProcessVariable.of("stayReference", String.class);
}
