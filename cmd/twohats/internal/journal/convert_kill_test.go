package journal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"twohats/content/coach"
)

// TestConversionThatIsKilled is no test: it is the program that the tests below kill.
func TestConversionThatIsKilled(t *testing.T) {
	folder := os.Getenv("TWOHATS_TEST_CONVERT")
	if folder == "" {
		t.Skip("for the tests below")
	}
	at, _ := strconv.Atoi(os.Getenv("TWOHATS_TEST_STEP"))
	steps := 0
	j := open(t, folder)
	j.watch = func(string, string) {
		if steps++; steps != at {
			return
		}
		if os.Getenv("TWOHATS_TEST_END") == "kill" {
			self, _ := os.FindProcess(os.Getpid())
			self.Kill()
			select {}
		}
		fmt.Println("at step", at)
	}
	var err error
	if os.Getenv("TWOHATS_TEST_WAY") == "lock" {
		err = j.encrypt(passphrase, quickWork)
	} else {
		_, err = j.Decrypt(passphrase)
	}
	if err != nil {
		t.Error(err)
	}
	fmt.Println("steps", steps)
}

// converting is the program above, which at a step, from 1, kills itself or says where it is; at 0
// it does neither.
func converting(t *testing.T, way, folder string, step int, end string) *exec.Cmd {
	t.Helper()
	child := exec.Command(must(os.Executable()), "-test.run=^TestConversionThatIsKilled$")
	child.Env = append(os.Environ(), "TWOHATS_TEST_CONVERT="+folder, "TWOHATS_TEST_WAY="+way,
		"TWOHATS_TEST_STEP="+strconv.Itoa(step), "TWOHATS_TEST_END="+end)
	return child
}

func long() bool { return os.Getenv("TWOHATS_LONG") == "1" }

func TestAConversionKilledBeforeAnyStepIsFinishedByEither(t *testing.T) {
	t.Parallel()
	const last = 20 // steps, in which the keys go, are always tried
	every := 6
	if long() {
		every = 1
	}
	for _, way := range []string{"lock", "unlock"} {
		for claim, end := range endings {
			t.Run(way+" "+claim, func(t *testing.T) {
				t.Parallel()
				start, want := ready(t, way)
				kills := 0
				steps := stepsOf(t, way, copied(t, start))
				for step := 1; step <= steps; step++ {
					if step%every > 0 && step <= steps-last {
						continue
					}
					folder := copied(t, start)
					if out, err := converting(t, way, folder, step, "kill").Output(); err == nil || failed(out) {
						t.Fatalf("step %d of %d is not reached: %s", step, steps, out)
					}
					kills++
					goneOnWith(t, folder, maps.Clone(want), end)
					if t.Failed() {
						t.Fatalf("after a kill before step %d", step)
					}
				}
				t.Logf("%d kills", kills)
			})
		}
	}
}

// stepsOf runs a conversion to its end, and returns how many steps it takes.
func stepsOf(t *testing.T, way, folder string) (steps int) {
	t.Helper()
	out := must(converting(t, way, folder, 0, "").Output())
	_, after, _ := strings.Cut(string(out), "steps ")
	if _, err := fmt.Sscan(after, &steps); err != nil || steps < 10 {
		t.Fatalf("%d steps, %v: %s", steps, err, out)
	}
	return steps
}

func TestAConversionKilledAtRandomMomentsIsFinished(t *testing.T) {
	t.Parallel()
	times := 3
	if long() {
		times = 50
	}
	for _, way := range []string{"lock", "unlock"} {
		t.Run(way, func(t *testing.T) {
			t.Parallel()
			start, want := ready(t, way)
			began := time.Now()
			steps := stepsOf(t, way, copied(t, start))
			one := time.Since(began) / time.Duration(steps)
			killed, ended := 0, 0
			for killed < times {
				folder := copied(t, start)
				step, moment := 1+rand.N(steps), rand.N(one)
				if !killedAfter(t, converting(t, way, folder, step, "say"), step, moment) {
					if ended++; ended > 10*times {
						t.Fatalf("it ended by itself %d times, and was killed %d times", ended, killed)
					}
					continue
				}
				killed++
				end := endings["by locking"]
				if killed%2 == 0 {
					end = endings["by unlocking"]
				}
				goneOnWith(t, folder, maps.Clone(want), end)
				if t.Failed() {
					t.Fatalf("killed %v after step %d of %d", moment, step, steps)
				}
			}
			t.Logf("killed %d times within %d steps of %v, ended by itself %d times", killed, steps, one, ended)
		})
	}
}

// killedAfter runs a conversion and kills it some time after a step: counted from a step and not
// from its start, the moment is within the work on a machine of any speed. It is false if the
// conversion was done before that.
func killedAfter(t *testing.T, child *exec.Cmd, step int, moment time.Duration) bool {
	t.Helper()
	out := must(child.StdoutPipe())
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	if want := fmt.Sprint("at step ", step); !lines.Scan() || lines.Text() != want {
		t.Fatalf("it says %q", lines.Text())
	}
	kill := time.AfterFunc(moment, func() { child.Process.Kill() })
	defer kill.Stop()
	var said []byte
	for lines.Scan() {
		said = append(said, lines.Bytes()...)
	}
	if failed(said) {
		t.Fatal(string(said))
	}
	return child.Wait() != nil
}

// failed reports whether a conversion ended by itself, with an error.
func failed(said []byte) bool { return bytes.Contains(said, []byte("FAIL")) }

// goneOnWith checks that a journal can be read after a kill, kept in, and finished.
func goneOnWith(t *testing.T, folder string, want map[string]coach.Record, end func(*testing.T, string)) {
	t.Helper()
	isAll(t, folder, want)
	j := open(t, folder)
	unlocked(t, j)
	past := must(j.List())
	i := slices.IndexFunc(past, func(kept coach.Kept) bool { return kept.Draft })
	entry, err := j.Resume(past[i].ID)
	if err != nil {
		t.Fatal(err)
	}
	record := said("gone on with: " + phrase)
	err = errors.Join(j.Keep(record), j.Close())
	if errors.Is(err, errNoPublic) { // the keys were being made or removed: it is said, and nothing is lost
		end(t, folder)
		isAll(t, folder, want)
		j = open(t, folder)
		unlocked(t, j)
		_, err = j.Resume(past[i].ID)
		err = errors.Join(err, j.Keep(record), j.Close())
	}
	if err != nil {
		t.Fatal(err)
	}
	want[entry.ID] = record
	id, record := keepOne(t, open(t, folder), "new: "+phrase)
	want[id] = record
	isAll(t, folder, want)
	end(t, folder)
	isAll(t, folder, want)
	if _, err := os.Stat(filepath.Join(folder, keyPublic)); err == nil && stands(t, folder, phrase) {
		t.Error("locked, and plain bytes are left")
	}
	for name := range contents(t, folder) {
		if strings.HasSuffix(name, ".tmp") {
			t.Errorf("%s is left", name)
		}
	}
}

// ready returns a journal that can be converted.
func ready(t *testing.T, way string) (string, map[string]coach.Record) {
	t.Helper()
	folder, want := walked(t)
	if way == "unlock" {
		mustLock(t, folder)
	}
	return folder, want
}

func copied(t *testing.T, folder string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "journal")
	if err := os.CopyFS(to, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return to
}
