# `make` alone prints this help. Every target finds a JDK 25 by itself, whatever the default Java is.
.DEFAULT_GOAL := help
.PHONY: help quick check demo draw bench crosscheck solvers format clean jars-twice witnesses

JDK := . ./.ci/jdk25.sh; speak_utf8; find_java25 javac \
	|| { echo "Il faut un JDK 25. Peut-être faut-il installer Eclipse Temurin 25. / A JDK 25 is needed. Maybe install Eclipse Temurin 25." >&2; exit 1; }; \
	export JAVA_HOME="$$found";
MVN := mvn -B -ntp

help: ## print this help
	@sed -n 's/^\([a-z-]*\):[^#]*## /  make \1\t/p' Makefile | expand -t 18

quick: ## compile, laws and unit tests
	@$(JDK) $(MVN) test

check: ## everything that CI does: format, laws, tests, independent verifiers, identical jars
	@$(JDK) $(MVN) verify
	@$(MAKE) --no-print-directory witnesses jars-twice

witnesses: ## run the verifiers that share no code with ours on their vectors and on the golden records
	@sh .ci/witnesses.sh

jars-twice: ## build twice from scratch and compare the jars byte for byte
	@$(JDK) sh .ci/jars-twice.sh

demo: ## serve a complete fictional convention on http://localhost:8080, as of September 2026
	@./kleroterion showcase examples/convention-ia 2026-09-22 "$$(mktemp -d)/demonstration"

draw: ## play a whole fictional draw, of Montpellier's size, in the terminal
	@./kleroterion demo

bench: ## measure speed and memory on this machine
	@$(JDK) sh .ci/bench.sh

crosscheck: ## compare 206 random pools with column generation by other solvers (half an hour)
	@$(JDK) sh .ci/other-solvers.sh CrossCheck 600 0 206

solvers: ## time our solver beside GLOP, HiGHS and ojAlgo on the programs of the levels
	@$(JDK) sh .ci/other-solvers.sh LevelBench

format: ## lay out the Java sources in the one accepted form
	@$(JDK) $(MVN) -q spotless:apply

clean: ## remove everything that was built
	@$(JDK) $(MVN) -q clean
	@rm -rf .build
