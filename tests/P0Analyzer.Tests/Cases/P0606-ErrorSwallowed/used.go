package crawler

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strconv"
	"time"

	"github.com/vendor/sdk"
)

var errUnreachable = errors.New("unreachable")

type spider struct {
	api     *sdk.Client
	lastErr error
	parent  *spider
}

// It is used: logged, wrapped, compared, handed on, kept.
func (s *spider) used(ids []string, failures chan<- error) error {
	var all []error
	for _, id := range ids {
		err := s.api.Visit(id)
		if err != nil {
			log.Printf("visiting %s: %v", id, err)
			continue
		}
		if err := s.api.Visit(id); err != nil {
			all = append(all, err)
			continue
		}
		if err := s.api.Visit(id); err != nil {
			s.lastErr = err
			break
		}
		if err := s.api.Visit(id); err != nil {
			failures <- err
			continue
		}
		if err := s.api.Visit(id); err != nil {
			func() { log.Println(err) }()
		}
		if err := s.api.Visit(id); err != nil {
			if isGone(err) {
				continue
			}
			return nil
		}
		if err := s.api.Visit(id); err != nil {
			var failure *sdk.Failure
			if errors.As(err, &failure) {
				return nil
			}
		}
	}
	return errors.Join(all...)
}

func isGone(err error) bool { return errors.Is(err, sdk.ErrGone) }

// A condition on the error uses it.
func (s *spider) asked(id string) error {
	err := s.api.Visit(id)
	if errors.Is(err, sdk.ErrGone) {
		return nil
	}
	if isGone(err) {
		return nil
	}
	if err != nil && !os.IsNotExist(err) {
		return nil
	}
	if err != nil && err.Error() == "gone" {
		return nil
	}
	switch err {
	case nil:
	case sdk.ErrGone:
		return nil
	default:
		return fmt.Errorf("visiting %s: %w", id, err)
	}
	return nil
}

// It leaves with an error, if another one.
func (s *spider) leaves(id string) (string, error) {
	if err := s.api.Visit(id); err != nil {
		return "", errUnreachable
	}
	if err := s.api.Visit(id); err != nil {
		return "", fmt.Errorf("%s is unreachable", id)
	}
	if err := s.api.Visit(id); err != nil {
		return "", sdk.ErrGone
	}
	if err := s.api.Visit(id); err != nil {
		return s.parent.leaves(id)
	}
	if err := s.api.Visit(id); err != nil {
		panic("unreachable")
	}
	if err := s.api.Visit(id); err != nil {
		log.Fatal("unreachable")
	}
	name := id
	if err := s.api.Visit(id); err != nil {
		name = "?"
	}
	return "", fmt.Errorf("%s: nothing worked", name)
}

// It is read after the branch.
func (s *spider) later(ctx context.Context, id string) error {
	err := s.api.Visit(id)
	if err != nil {
		fmt.Println("trying to recover")
	}
	if id == "" {
		return nil
	}
	return s.annotate(err)
}

func (s *spider) annotate(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("annotated: %w", err)
}

func (s *spider) retried(id string) error {
	var err error
	for attempt := 0; attempt < 3; attempt++ {
		err = s.api.Visit(id)
		if err != nil {
			time.Sleep(time.Second)
			continue
		}
		return nil
	}
	return fmt.Errorf("visiting %s: %w", id, err)
}

func (s *spider) lastAttempt(id string) error {
	for attempt := 0; ; attempt++ {
		err := s.api.Visit(id)
		if err != nil && attempt < 3 {
			time.Sleep(time.Second)
			continue
		}
		if err != nil {
			return fmt.Errorf("visiting %s: %w", id, err)
		}
		return nil
	}
}

func (s *spider) secondTry(id string) error {
	err := s.api.Visit(id)
	if err != nil {
		err = s.api.Visit(id + "/")
	}
	if err != nil {
		return fmt.Errorf("visiting %s: %w", id, err)
	}
	return nil
}

func (s *spider) successFirst(id string) error {
	err := s.api.Visit(id)
	if err == nil {
		return nil
	}
	if err = s.api.Visit(id + "/"); err == nil {
		fmt.Println("with a slash")
	}
	return s.annotate(err)
}

func parse(text string) (any, error) {
	if n, err := strconv.Atoi(text); err == nil {
		return n, nil
	}
	if f, err := strconv.ParseFloat(text, 64); err == nil {
		return f, nil
	}
	return nil, fmt.Errorf("%q is no number", text)
}

// Without an error result, a fallback is an answer, and leaving is too.
func days(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		return 30
	}
	return n
}

func weeks(text string) int {
	result := 4
	if n, err := strconv.Atoi(text); err == nil {
		result = n
	}
	return result
}

func exact(text string) bool {
	_, err := strconv.Atoi(text)
	return err == nil
}

func (s *spider) background(ids []string) {
	for _, id := range ids {
		if err := s.api.Visit(id); err != nil {
			break
		}
	}
	if err := s.api.Close(); err != nil {
		return
	}
	fmt.Println("closed")
}

// Not errors at all.
func (s *spider) others(values map[string]int, ids []string) error {
	if s.parent != nil {
		return nil
	}
	if page := s.api.Current(); page != nil {
		return nil
	}
	for _, id := range ids {
		if _, ok := values[id]; !ok {
			continue
		}
	}
	return nil
}

// A loop inside of the branch goes on, the branch does not.
func (s *spider) inner(ids []string) {
	for _, id := range ids {
		if err := s.api.Visit(id); err != nil {
			for _, other := range ids {
				if other == id {
					continue
				}
				fmt.Println(other)
			}
			return
		}
	}
}

// A deferred literal sees what the function returns.
func (s *spider) deferred(id string) (err error) {
	defer func() {
		if err == nil {
			err = s.api.Close()
		}
	}()
	return s.annotate(s.api.Visit(id))
}
