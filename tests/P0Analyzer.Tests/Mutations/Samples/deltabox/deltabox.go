package deltabox

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
	"golang.org/x/sync/errgroup"
)

const (
	pageSize           = 100
	maxPages           = 1 << 10
	concurrentLookups  = 5
	deltaboxAPI        = "https://deltabox.example/graphql"
	requestTimeLimit   = 20 * time.Second
	serverQuery        = `query($offset: Int) { servers(offset: $offset) { name addresses } } // not a comment`
	credentialQuestion = `query { viewer { login } }`
)

type server struct {
	Name      string   `json:"name"`
	Addresses []string `json:"addresses"`
}

type answer struct {
	Servers []server `json:"servers"`
	Errors  []string `json:"errors"`
}

// Deltabox asks a GraphQL endpoint, by offset.
type Deltabox struct {
	capability.BaseCapability
	Filter filter.VMFilter

	workers *errgroup.Group
	token   string
}

func (d *Deltabox) Match(job model.Job) bool {
	return strings.EqualFold(job.Type, "deltabox")
}

func (d *Deltabox) Invoke() error {
	if err := d.authenticate(); err != nil {
		return err
	}
	d.workers = new(errgroup.Group)
	d.workers.SetLimit(concurrentLookups)
	if err := d.list(context.Background()); err != nil {
		return err
	}
	return d.workers.Wait()
}

func (d *Deltabox) authenticate() error {
	err := d.ValidateCredentials()
	if err != nil {
		return fmt.Errorf("authenticating: %w", err)
	}
	return nil
}

func (d *Deltabox) ValidateCredentials() (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("deltabox: %w", err)
		}
	}()
	d.token = d.Job.Secret["token"]
	_, err = d.query(context.Background(), credentialQuestion, nil)
	return err
}

// CheckAffiliation compares with what the customer said is theirs.
func (d *Deltabox) CheckAffiliation(asset model.Asset) (bool, error) {
	for _, seed := range d.Job.Seeds {
		if asset.DNS == seed.Value || strings.HasSuffix(asset.DNS, "."+seed.Value) {
			return true, nil
		}
	}
	return false, nil
}

func (d *Deltabox) list(ctx context.Context) error {
	offset, page := 0, 0
	for more := true; more && page < maxPages; page++ {
		found, err := d.query(ctx, serverQuery, map[string]any{"offset": offset})
		if err != nil {
			return fmt.Errorf("servers from %d on: %w", offset, err)
		}
		for _, s := range found.Servers {
			s := s
			d.workers.Go(func() error { return d.lookUp(s) })
		}
		offset += len(found.Servers)
		more = len(found.Servers) == pageSize
	}
	return nil
}

func (d *Deltabox) lookUp(s server) error {
	if len(s.Addresses) == 0 {
		return fmt.Errorf("server %q has no address", s.Name)
	}
	for _, address := range s.Addresses {
		asset := model.NewAsset(s.Name, address)
		if d.Filter.Asset(&asset) || strings.HasPrefix(address, "127.") {
			continue
		}
		d.Job.Send(&asset)
	}
	return nil
}

func (d *Deltabox) query(ctx context.Context, query string, variables map[string]any) (*answer, error) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return nil, fmt.Errorf("writing the query: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, requestTimeLimit)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, deltaboxAPI, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("making the request: %w", err)
	}
	request.Header.Set("Authorization", "bearer "+d.token)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, fmt.Errorf("asking: %w", err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		return nil, fmt.Errorf("reading the answer: %w", err)
	}
	var found answer
	if err := json.Unmarshal(text, &found); err != nil {
		return nil, fmt.Errorf("understanding the answer: %w", err)
	}
	if len(found.Errors) > 0 {
		return nil, fmt.Errorf("refused: %s", found.Errors[0])
	}
	return &found, nil
}
