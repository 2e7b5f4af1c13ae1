package uk.homeward.pages;

import java.util.Set;
import org.springframework.stereotype.Component;
import uk.homeward.confidentiality.RecordAccess;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.Sight;
import uk.homeward.site.Visitor;

/** What whoever looks at a page sees of the person whom it is about. */
@Component
class Sights {
    private static final Set<RecordPart> OF_GUESTS =
            Set.of(RecordPart.IDENTITY, RecordPart.CONTACT, RecordPart.NEEDS, RecordPart.CARE);

    private final RecordAccess access;

    Sights(RecordAccess access) {
        this.access = access;
    }

    /** A provider's staff see what is marked for them: of the person, all that they need to give care. */
    Sight of(Visitor visitor, String personReference) {
        return visitor.guest()
                ? new Sight(false, OF_GUESTS, false, null)
                : access.of(String.valueOf(visitor.name()), visitor.groups(), personReference);
    }
}
