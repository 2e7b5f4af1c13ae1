package uk.homeward.packageend.process;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;
import uk.homeward.casefile.CaseContributor;
import uk.homeward.casefile.CaseFile;
import uk.homeward.engine.RunningLives;
import uk.homeward.reference.Reference;

/** What runs in the engine under any reference of a package. */
@Component
class RunningLivesReader implements OpenThings {

    private final ObjectProvider<CaseContributor> rooms;
    private final RunningLives lives;

    RunningLivesReader(ObjectProvider<CaseContributor> rooms, RunningLives lives) {
        this.rooms = rooms;
        this.lives = lives;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        CaseContributor owner = rooms.stream()
                .filter(room -> room.kinds().contains(Reference.PACKAGE))
                .findFirst()
                .orElseThrow();
        CaseFile file = new CaseFile(packageReference, owner);
        List<String> references = rooms.stream()
                .map(room -> room.referencesIn(file))
                .flatMap(Collection::stream)
                .toList();
        return lives.among(references).stream()
                .map(life -> new OpenThing("A process, " + life.process(), life.businessKey()))
                .toList();
    }
}
