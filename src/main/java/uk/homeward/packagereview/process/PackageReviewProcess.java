package uk.homeward.packagereview.process;

import java.util.Date;
import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code package-review.bpmn} agree on. */
@Component
class PackageReviewProcess implements RoutingFacts {

    static final String ID = "package-review";

    static final ProcessVariable<String> REVIEW_KIND = ProcessVariable.of("reviewKind", String.class);
    static final ProcessVariable<Date> REVIEW_DUE_AT = ProcessVariable.of("reviewDueAt", Date.class);
}
