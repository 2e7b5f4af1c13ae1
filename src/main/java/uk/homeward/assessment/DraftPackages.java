package uk.homeward.assessment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;

/** A package that never got further than its draft is over with its assessment. */
@Component
class DraftPackages {

    private final CarePackageService packages;

    DraftPackages(CarePackageService packages) {
        this.packages = packages;
    }

    void close(String packageReference, PackageEnd end, @Nullable String why) {
        if (packages.find(packageReference).status() == PackageStatus.DRAFT) {
            packages.close(packageReference, end, why);
        }
    }
}
