/**
 * The services of social insurance on the national platform (<i>dịch vụ của BHXH Việt Nam trên NGSP</i>), reached through a
 * province's LGSP: who has which social-insurance number, and who lives in which household.
 *
 * <p>Open {@link io.github.dancu.bhxh.registry.InsuranceRegistryClient} first.
 */
@NullMarked
package io.github.dancu.bhxh.registry;

import org.jspecify.annotations.NullMarked;
