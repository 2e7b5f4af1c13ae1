package uk.homeward.sourcing;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;
import uk.homeward.reference.Reference;

/** Somebody is looked for, or is to start. */
@Component
class OpenSearches implements OpenThings {

    private final Requirements requirements;

    OpenSearches(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        return requirements.ofPackage(Reference.PACKAGE.id(packageReference)).stream()
                .filter(requirement -> requirement.status().open())
                .map(requirement -> new OpenThing("A search for a provider", requirement.reference()))
                .toList();
    }
}
