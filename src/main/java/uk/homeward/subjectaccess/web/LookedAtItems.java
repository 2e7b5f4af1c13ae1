package uk.homeward.subjectaccess.web;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.audit.AuditTrail;
import uk.homeward.subjectaccess.AccessItem;
import uk.homeward.subjectaccess.SubjectAccessLookup;

/** What is held for a request, with the line in the trail that whoever reads it has looked at the person. */
@Component
class LookedAtItems {

    private final SubjectAccessLookup requests;
    private final AuditTrail trail;

    LookedAtItems(SubjectAccessLookup requests, AuditTrail trail) {
        this.requests = requests;
        this.trail = trail;
    }

    List<AccessItem> of(String reference) {
        String person = requests.find(reference).personReference();
        trail.looked(person, person);
        return requests.items(reference);
    }
}
