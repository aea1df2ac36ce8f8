package org.kleroterion.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/// What the framework guards: sessions and forged requests. Permissions are the business of [Gate].
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    SecurityRules() {}

    @Bean
    SecurityFilterChain chain(HttpSecurity security, SecurityContextRepository contexts) throws Exception {
        return security.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.defaultsDisabled().cacheControl(cache -> {}))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .securityContext(context -> context.securityContextRepository(contexts))
                .build();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /// Argon2id.
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
