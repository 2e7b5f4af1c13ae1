package uk.homeward.providerfailure;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;
import uk.homeward.reference.Reference;

/** A provider failed, and the person waits for cover. */
@Component
class OpenCover implements OpenThings {

    private final AffectedPeople affected;

    OpenCover(AffectedPeople affected) {
        this.affected = affected;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        return affected.runningOf(Reference.PACKAGE.id(packageReference)).stream()
                .map(failure -> new OpenThing("Cover in a crisis", Reference.FAILURE.of(failure)))
                .toList();
    }
}
