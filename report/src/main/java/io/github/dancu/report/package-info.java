/**
 * The periodic progress report of a Project 06 task force (<i>báo cáo sơ kết Đề án 06</i>): reads its figures, checks them
 * and writes it.
 *
 * <p>Open {@link io.github.dancu.report.ProgressReport} first.
 */
@NullMarked
package io.github.dancu.report;

import org.jspecify.annotations.NullMarked;
