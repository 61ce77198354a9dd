package fjord

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

const (
	maxPages   = 100
	maxWorkers = 3
)

var errStop = errors.New("no more accounts")

type Fjord struct {
	capability.BaseCapability
	VM  *filter.VMFilter
	api fjordAPI

	mutex sync.Mutex
	seen  map[string]bool
}

func (f *Fjord) Match(job model.Job) bool {
	switch job.Type {
	case "fjord", "fjord-eu":
		return true
	}
	return false
}

func (f *Fjord) Invoke() error {
	if err := f.ValidateCredentials(); err != nil {
		return fmt.Errorf("fjord: %w", err)
	}
	f.VM, f.seen = filter.NewVMFilter(f.Job), map[string]bool{}
	group := newGroup(maxWorkers)
	walk := func(entry account) error {
		group.Go(func() error { return f.visit(entry) })
		return nil
	}
	if err := f.eachAccount(context.Background(), walk); err != nil {
		return fmt.Errorf("fjord: accounts: %w", err)
	}
	return group.Wait()
}

func (f *Fjord) ValidateCredentials() error {
	f.api = connect(f.Job.Secret["user"], f.Job.Secret["password"])
	session, err := f.api.login(context.Background())
	if err != nil {
		return fmt.Errorf("logging in: %w", err)
	}
	if session.ReadOnly && len(session.Scopes) == 0 {
		return errors.New("the session may read nothing")
	}
	return nil
}

func (f *Fjord) CheckAffiliation(asset model.Asset) (bool, error) {
	affiliated := false
	owner, err := f.api.ownerOf(context.Background(), asset.DNS)
	if err == nil {
		affiliated = owner != ""
	} else if !errors.Is(err, errUnknownHost) {
		return false, fmt.Errorf("owner of %s: %w", asset.DNS, err)
	}
	return affiliated, nil
}

// eachAccount calls a function for each account, page by page.
func (f *Fjord) eachAccount(ctx context.Context, visit func(account) error) error {
	var next *string
	read := 0
pages:
	for {
		batch, err := f.api.accounts(ctx, next)
		switch {
		case errors.Is(err, errStop):
			break pages
		case err != nil:
			return fmt.Errorf("batch %d: %w", read, err)
		}
		for i := range batch.Accounts {
			if err := visit(batch.Accounts[i]); err != nil {
				return fmt.Errorf("account %s: %w", batch.Accounts[i].ID, err)
			}
		}
		read++
		if read == maxPages || batch.Next == nil {
			break pages
		}
		next = batch.Next
	}
	return nil
}

func (f *Fjord) visit(entry account) error {
	if entry.ID == "" {
		return errors.New("an account without an ID")
	}
	send := func(asset *model.Asset) {
		if f.VM.Asset(asset) {
			return
		}
		f.Job.Send(asset)
	}
	var accepted []model.Asset
	for _, name := range entry.Hosts {
		asset := model.NewAsset(name, entry.ID)
		if f.isNew(name) && !f.VM.Asset(&asset) {
			accepted = append(accepted, asset)
		}
	}
	for i := range accepted {
		f.Job.Send(&accepted[i])
	}
	if entry.Domain != "" {
		domain := model.NewAsset(entry.Domain, entry.Domain)
		send(&domain)
	}
	return nil
}

func (f *Fjord) isNew(name string) bool {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if f.seen[name] {
		return false
	} else {
		f.seen[name] = true
		return true
	}
}

func newGroup(limit int) *errgroup.Group {
	group := &errgroup.Group{}
	group.SetLimit(limit)
	return group
}
