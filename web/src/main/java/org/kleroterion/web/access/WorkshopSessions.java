package org.kleroterion.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

/// Where there are no pages, the sessions of those who have signed in elsewhere can still be ended.
@Profile("workshop")
@Configuration(proxyBeanMethods = false)
class WorkshopSessions {

    WorkshopSessions() {}

    @Bean
    FindByIndexNameSessionRepository<?> sessions(JdbcOperations sql, TransactionOperations transactions) {
        return new JdbcIndexedSessionRepository(sql, transactions);
    }
}
