package uk.homeward.carepackage;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.PackageFact.PackageBroughtIn;

/** Takes in packages that run already, some hundreds at a time: all in the transaction of whoever brings them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PackageIntake {

    private static final int STEP = 1_000;

    private final CarePackages packages;
    private final EntityManager entities;
    private final ApplicationEventPublisher facts;

    PackageIntake(CarePackages packages, EntityManager entities, ApplicationEventPublisher facts) {
        this.packages = packages;
        this.entities = entities;
        this.facts = facts;
    }

    /** Those of these people who have a package that is not over. */
    @Transactional(readOnly = true)
    public Set<String> withOpenPackage(Collection<String> people) {
        List<String> all = List.copyOf(people);
        Set<String> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += STEP) {
            found.addAll(packages.withOpen(all.subList(from, Math.min(all.size(), from + STEP))));
        }
        return found;
    }

    /**
     * @param source with which import they come
     * @return their references, in the same order; what hangs on them is told next, and then {@link #begin}
     */
    public List<String> bringIn(List<PackageUnderWay> told, String source) {
        List<String> references = new ArrayList<>();
        for (PackageUnderWay one : told) {
            String reference = packages.save(CarePackage.underWay(one)).reference();
            references.add(reference);
            facts.publishEvent(new PackageBroughtIn(reference, one.startedOn(), "Brought in with " + source + "."));
        }
        entities.flush();
        entities.clear();
        return references;
    }

    public void begin(List<String> references) {
        facts.publishEvent(new CareUnderWay(references));
    }
}
