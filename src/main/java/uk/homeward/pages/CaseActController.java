package uk.homeward.pages;

import org.springframework.web.bind.annotation.PathVariable;
import uk.homeward.audit.AuditTrail;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.ShowsRecord;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.site.Form;
import uk.homeward.site.FormMapping;
import uk.homeward.site.FormPage;
import uk.homeward.site.PageController;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** The small page of each act upon a case. */
@PageController
class CaseActController {
    private final CaseFiles files;
    private final CaseActs acts;
    private final PersonService people;
    private final AuditTrail trail;

    CaseActController(CaseFiles files, CaseActs acts, PersonService people, AuditTrail trail) {
        this.files = files;
        this.acts = acts;
        this.people = people;
        this.trail = trail;
    }

    @ShowsRecord({RecordPart.CARE, RecordPart.MONEY})
    @FormMapping("/cases/{reference}/{path}")
    String perform(@PathVariable String reference, @PathVariable String path, Form form) {
        CaseAct act = permitted(path);
        CaseFile file = applicable(act, reference);
        if (!form.submitted()) {
            trail.looked(reference, reference);
        }
        return form.handle(page(file, act), act.done(), act.read(file, form));
    }

    private CaseAct permitted(String path) {
        CaseAct act = acts.at(path).orElseThrow(() -> new NotFound("There is no such page."));
        Visitor.allowed(Permission.SEE_PEOPLE);
        Visitor.allowed(act.permission());
        return act;
    }

    private CaseFile applicable(CaseAct act, String reference) {
        CaseFile file = files.open(reference);
        if (!act.appliesTo(file)) {
            throw new Conflict(
                    "This cannot be done as the case stands now. Somebody may have been quicker: open the case"
                            + " and look at what happened last.");
        }
        return file;
    }

    private FormPage page(CaseFile file, CaseAct act) {
        return act.page(file)
                .about(people.find(file.personReference()).name() + ", " + file.reference())
                .back("/cases/" + file.reference(), "Back to the case");
    }
}
