package uk.homeward.delivery;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.council.Provider;

/** Who may be chosen to give the care of a package. */
@Component
@Transactional(readOnly = true)
public class SuccessorCandidates {

    private final CarePackageService packages;
    private final CareProviders careProviders;

    SuccessorCandidates(CarePackageService packages, CareProviders careProviders) {
        this.packages = packages;
        this.careProviders = careProviders;
    }

    /** Own teams as well as those that may have such work today. */
    public List<Provider> of(String packageReference) {
        return careProviders.able(packages.find(packageReference).model());
    }
}
