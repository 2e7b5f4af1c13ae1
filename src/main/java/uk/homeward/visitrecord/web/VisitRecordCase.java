package uk.homeward.visitrecord.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.paging.PageQuery;
import uk.homeward.paging.Paged;
import uk.homeward.reference.Reference;
import uk.homeward.visitrecord.VisitAlarms;
import uk.homeward.visitrecord.VisitRecordLists;
import uk.homeward.visitrecord.VisitRecordView;

/** How the visits of a package went, on its case: the latest, with what was put right. */
@Component
class VisitRecordCase implements CaseContributor {

    /** As many as two weeks of four visits a day have; older ones are read over the API. */
    private static final int SHOWN = 60;

    private final VisitRecordLists lists;
    private final VisitAlarms alarms;

    VisitRecordCase(VisitRecordLists lists, VisitAlarms alarms) {
        this.lists = lists;
        this.alarms = alarms;
    }

    @Override
    public Set<Reference> kinds() {
        return Set.of(Reference.VISIT_ALARM);
    }

    @Override
    public String caseOf(String reference) {
        return alarms.find(reference).packageReference();
    }

    @Override
    public List<CasePart> pageParts() {
        return List.of(new CasePart("how visits went", CasePosition.SUPPORT, "visitrecord/case", "went", this::shown));
    }

    private Optional<Paged<VisitRecordView>> shown(CaseFile file) {
        return file.beginsWith(Reference.PACKAGE)
                ? Optional.of(lists.ofPackage(file.reference(), PageQuery.first(SHOWN)))
                        .filter(list -> !list.items().isEmpty())
                : Optional.empty();
    }
}
