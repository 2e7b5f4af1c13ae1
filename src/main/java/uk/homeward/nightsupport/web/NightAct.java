package uk.homeward.nightsupport.web;

import java.util.Optional;
import uk.homeward.casefile.CaseAct;
import uk.homeward.casefile.CaseFile;
import uk.homeward.nightsupport.NightSupportService;
import uk.homeward.nightsupport.NightSupportView;
import uk.homeward.site.Permission;

/** Something that may be done with the nights of a case that are supported still. */
abstract class NightAct extends CaseAct {
    private final NightSupportService nights;

    NightAct(NightSupportService nights, String path, Permission permission, String done) {
        super(path, permission, done);
        this.nights = nights;
    }

    @Override
    public final boolean appliesTo(CaseFile file) {
        return found(file)
                .filter(support -> support.endedOn() == null)
                .filter(this::isDue)
                .isPresent();
    }

    abstract boolean isDue(NightSupportView support);

    String reference(CaseFile file) {
        return found(file).orElseThrow().assessmentReference();
    }

    private Optional<NightSupportView> found(CaseFile file) {
        return NightCase.found(nights, file);
    }
}
