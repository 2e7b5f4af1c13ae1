package uk.homeward.framework;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrameworkMembers extends Repository<FrameworkMember, Long> {

    FrameworkMember saveAndFlush(FrameworkMember member);

    List<FrameworkMember> findByProviderCodeOrderById(String providerCode);

    Optional<FrameworkMember> findByFrameworkCodeAndProviderCode(String frameworkCode, String providerCode);

    @Query("select m from FrameworkMember m order by m.frameworkCode, m.providerCode")
    Page<FrameworkMember> page(Pageable page);

    @Query("select m from FrameworkMember m where m.status <> REMOVED order by m.providerCode")
    List<FrameworkMember> current();
}
