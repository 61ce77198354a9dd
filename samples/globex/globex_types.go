package globex

import "time"

// Tenant is the account that a key belongs to.
type Tenant struct {
	ID       string       `json:"id"`
	Name     string       `json:"name"`
	Region   string       `json:"region"`
	Plan     string       `json:"plan"`
	Created  time.Time    `json:"created"`
	Contacts []Contact    `json:"contacts"`
	Limits   TenantLimits `json:"limits"`
}

// TenantLimits is what the plan of a tenant allows.
type TenantLimits struct {
	Devices           int `json:"devices"`
	RequestsPerMinute int `json:"requests_per_minute"`
	RetentionDays     int `json:"retention_days"`
	ExportsPerDay     int `json:"exports_per_day"`
}

// Contact is somebody whom Globex writes to.
type Contact struct {
	Name  string `json:"name"`
	Email string `json:"email"`
	Phone string `json:"phone"`
	Role  string `json:"role"`
}

// Receipt is the answer to a change.
type Receipt struct {
	ID       string    `json:"id"`
	Accepted time.Time `json:"accepted"`
	Warnings []string  `json:"warnings"`
}

// Devices.

// DevicePage is one page of devices.
type DevicePage struct {
	Devices    []Device `json:"devices"`
	NextCursor string   `json:"next_cursor"`
	Total      int      `json:"total"`
}

// Device is a computer with an agent on it.
type Device struct {
	ID              string             `json:"id"`
	Hostname        string             `json:"hostname"`
	PrimaryAddress  string             `json:"primary_address"`
	SerialNumber    string             `json:"serial_number"`
	Manufacturer    string             `json:"manufacturer"`
	Model           string             `json:"model"`
	FirstSeen       time.Time          `json:"first_seen"`
	LastSeen        time.Time          `json:"last_seen"`
	Agent           Agent              `json:"agent"`
	Status          DeviceStatus       `json:"status"`
	OperatingSystem OperatingSystem    `json:"operating_system"`
	Hardware        Hardware           `json:"hardware"`
	Interfaces      []NetworkInterface `json:"interfaces"`
	Volumes         []Volume           `json:"volumes"`
	Owner           User               `json:"owner"`
	Groups          []DeviceGroup      `json:"groups"`
	Tags            []string           `json:"tags"`
	Location        Location           `json:"location"`
}

// DeviceStatus is how a device is doing.
type DeviceStatus struct {
	Online           bool      `json:"online"`
	Isolated         bool      `json:"isolated"`
	Compliant        bool      `json:"compliant"`
	PendingReboot    bool      `json:"pending_reboot"`
	LastScan         time.Time `json:"last_scan"`
	LastPolicyUpdate time.Time `json:"last_policy_update"`
	RiskScore        float64   `json:"risk_score"`
}

// DeviceGroup is devices that share their policies.
type DeviceGroup struct {
	ID        string   `json:"id"`
	Name      string   `json:"name"`
	Dynamic   bool     `json:"dynamic"`
	Query     string   `json:"query"`
	PolicyIDs []string `json:"policy_ids"`
}

// Agent is the Globex software on a device.
type Agent struct {
	ID          string        `json:"id"`
	Version     string        `json:"version"`
	Channel     string        `json:"channel"`
	Installed   time.Time     `json:"installed"`
	LastCheckIn time.Time     `json:"last_check_in"`
	Modules     []AgentModule `json:"modules"`
}

// AgentModule is a part of the agent that can be switched on alone.
type AgentModule struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Enabled bool   `json:"enabled"`
	Healthy bool   `json:"healthy"`
}

// OperatingSystem is what a device runs.
type OperatingSystem struct {
	Family       string    `json:"family"`
	Name         string    `json:"name"`
	Version      string    `json:"version"`
	Build        string    `json:"build"`
	Architecture string    `json:"architecture"`
	Locale       string    `json:"locale"`
	Installed    time.Time `json:"installed"`
	LastBoot     time.Time `json:"last_boot"`
}

// Hardware is what a device is made of.
type Hardware struct {
	CPU         string `json:"cpu"`
	Cores       int    `json:"cores"`
	MemoryBytes int64  `json:"memory_bytes"`
	BIOSVersion string `json:"bios_version"`
	SecureBoot  bool   `json:"secure_boot"`
	TPMVersion  string `json:"tpm_version"`
	Virtual     bool   `json:"virtual"`
	Hypervisor  string `json:"hypervisor"`
}

// NetworkInterface is a way of a device to the network.
type NetworkInterface struct {
	Name       string   `json:"name"`
	MAC        string   `json:"mac"`
	IPv4       []string `json:"ipv4"`
	IPv6       []string `json:"ipv6"`
	Gateway    string   `json:"gateway"`
	DNSServers []string `json:"dns_servers"`
	Wireless   bool     `json:"wireless"`
	SSID       string   `json:"ssid"`
	Up         bool     `json:"up"`
}

// Volume is a disk or a part of one.
type Volume struct {
	Name       string `json:"name"`
	FileSystem string `json:"file_system"`
	SizeBytes  int64  `json:"size_bytes"`
	FreeBytes  int64  `json:"free_bytes"`
	Encrypted  bool   `json:"encrypted"`
	Removable  bool   `json:"removable"`
}

// Location is where a device was seen last.
type Location struct {
	Country       string  `json:"country"`
	City          string  `json:"city"`
	Latitude      float64 `json:"latitude"`
	Longitude     float64 `json:"longitude"`
	PublicAddress string  `json:"public_address"`
	Provider      string  `json:"provider"`
}

// User is somebody who signs in on devices.
type User struct {
	ID            string    `json:"id"`
	Name          string    `json:"name"`
	Email         string    `json:"email"`
	Domain        string    `json:"domain"`
	Department    string    `json:"department"`
	LastSignIn    time.Time `json:"last_sign_in"`
	Administrator bool      `json:"administrator"`
	Disabled      bool      `json:"disabled"`
}

// Findings.

// FindingList is the open findings of a device.
type FindingList struct {
	Findings  []Finding `json:"findings"`
	Evaluated time.Time `json:"evaluated"`
}

// Finding is a rule that a device breaks.
type Finding struct {
	ID        string     `json:"id"`
	DeviceID  string     `json:"device_id"`
	Rule      Rule       `json:"rule"`
	Severity  string     `json:"severity"`
	State     string     `json:"state"`
	Opened    time.Time  `json:"opened"`
	Updated   time.Time  `json:"updated"`
	Due       time.Time  `json:"due"`
	Assignee  User       `json:"assignee"`
	Evidence  []Evidence `json:"evidence"`
	Exception Exception  `json:"exception"`
	Ticket    Ticket     `json:"ticket"`
	Comments  []Comment  `json:"comments"`
}

// Rule is what Globex checks.
type Rule struct {
	ID          string             `json:"id"`
	Name        string             `json:"name"`
	Category    string             `json:"category"`
	Description string             `json:"description"`
	Remediation string             `json:"remediation"`
	References  []Reference        `json:"references"`
	CVEs        []CVE              `json:"cves"`
	Frameworks  []FrameworkControl `json:"frameworks"`
}

// Reference is further reading on a rule.
type Reference struct {
	Title     string `json:"title"`
	URL       string `json:"url"`
	Publisher string `json:"publisher"`
}

// CVE is a published vulnerability.
type CVE struct {
	ID             string    `json:"id"`
	Published      time.Time `json:"published"`
	Score          float64   `json:"score"`
	Vector         string    `json:"vector"`
	Exploited      bool      `json:"exploited"`
	ExploitSources []string  `json:"exploit_sources"`
}

// FrameworkControl is the control of a framework that a rule serves.
type FrameworkControl struct {
	Framework string `json:"framework"`
	Version   string `json:"version"`
	Control   string `json:"control"`
	Title     string `json:"title"`
}

// Evidence is what was seen on a device.
type Evidence struct {
	Kind        string    `json:"kind"`
	Path        string    `json:"path"`
	RegistryKey string    `json:"registry_key"`
	Expected    string    `json:"expected"`
	Actual      string    `json:"actual"`
	Collected   time.Time `json:"collected"`
	Software    Software  `json:"software"`
	Process     Process   `json:"process"`
}

// Exception is the permission to break a rule for a while.
type Exception struct {
	ID       string    `json:"id"`
	Reason   string    `json:"reason"`
	Approver User      `json:"approver"`
	Granted  time.Time `json:"granted"`
	Expires  time.Time `json:"expires"`
}

// Ticket is the work item that somebody opened for a finding.
type Ticket struct {
	System string    `json:"system"`
	Key    string    `json:"key"`
	URL    string    `json:"url"`
	Status string    `json:"status"`
	Synced time.Time `json:"synced"`
}

// Comment is a remark on a finding.
type Comment struct {
	Author  User      `json:"author"`
	Text    string    `json:"text"`
	Written time.Time `json:"written"`
	Edited  time.Time `json:"edited"`
}

// Software and processes.

// Software is an installed product.
type Software struct {
	Name      string    `json:"name"`
	Vendor    string    `json:"vendor"`
	Version   string    `json:"version"`
	Path      string    `json:"path"`
	Installed time.Time `json:"installed"`
	LastUsed  time.Time `json:"last_used"`
	EndOfLife time.Time `json:"end_of_life"`
	Licence   Licence   `json:"licence"`
	Updates   []Update  `json:"updates"`
}

// Licence is the right to use a product.
type Licence struct {
	Key        string    `json:"key"`
	Seats      int       `json:"seats"`
	Expires    time.Time `json:"expires"`
	Evaluation bool      `json:"evaluation"`
}

// Update is a newer version of a product.
type Update struct {
	Version   string    `json:"version"`
	Released  time.Time `json:"released"`
	Security  bool      `json:"security"`
	Reboot    bool      `json:"reboot"`
	SizeBytes int64     `json:"size_bytes"`
}

// Process is a program that was running.
type Process struct {
	ID          int          `json:"id"`
	ParentID    int          `json:"parent_id"`
	Path        string       `json:"path"`
	CommandLine string       `json:"command_line"`
	SHA256      string       `json:"sha256"`
	Signer      string       `json:"signer"`
	User        User         `json:"user"`
	Started     time.Time    `json:"started"`
	Connections []Connection `json:"connections"`
}

// Connection is a way that a process has open to another host.
type Connection struct {
	Protocol      string    `json:"protocol"`
	LocalAddress  string    `json:"local_address"`
	LocalPort     int       `json:"local_port"`
	RemoteAddress string    `json:"remote_address"`
	RemotePort    int       `json:"remote_port"`
	State         string    `json:"state"`
	Opened        time.Time `json:"opened"`
}

// Policies and administration.

// Policy is what a group of devices is held to.
type Policy struct {
	ID         string         `json:"id"`
	Name       string         `json:"name"`
	Version    int            `json:"version"`
	Enabled    bool           `json:"enabled"`
	Settings   PolicySettings `json:"settings"`
	Schedule   Schedule       `json:"schedule"`
	Exclusions []Exclusion    `json:"exclusions"`
	Author     User           `json:"author"`
	Updated    time.Time      `json:"updated"`
}

// PolicySettings is the switches of a policy.
type PolicySettings struct {
	RealTimeProtection bool    `json:"real_time_protection"`
	CloudLookup        bool    `json:"cloud_lookup"`
	ScriptScanning     bool    `json:"script_scanning"`
	DeviceControl      bool    `json:"device_control"`
	Firewall           bool    `json:"firewall"`
	DiskEncryption     bool    `json:"disk_encryption"`
	TamperProtection   bool    `json:"tamper_protection"`
	AutomaticIsolation bool    `json:"automatic_isolation"`
	IsolationThreshold float64 `json:"isolation_threshold"`
}

// Schedule is when something runs.
type Schedule struct {
	Expression         string `json:"expression"`
	TimeZone           string `json:"time_zone"`
	RandomDelaySeconds int    `json:"random_delay_seconds"`
	MissedRuns         string `json:"missed_runs"`
}

// Exclusion is what a policy leaves alone.
type Exclusion struct {
	Kind    string    `json:"kind"`
	Pattern string    `json:"pattern"`
	Reason  string    `json:"reason"`
	Expires time.Time `json:"expires"`
}

// AuditEvent is a change that somebody made.
type AuditEvent struct {
	ID       string    `json:"id"`
	Actor    User      `json:"actor"`
	Action   string    `json:"action"`
	Target   string    `json:"target"`
	Before   string    `json:"before"`
	After    string    `json:"after"`
	Address  string    `json:"address"`
	Recorded time.Time `json:"recorded"`
}

// Webhook is an address that Globex tells of changes.
type Webhook struct {
	ID       string   `json:"id"`
	URL      string   `json:"url"`
	Events   []string `json:"events"`
	Secret   string   `json:"secret"`
	Failures int      `json:"failures"`
	Disabled bool     `json:"disabled"`
}

// Export is a report that is made on request.
type Export struct {
	ID        string    `json:"id"`
	Format    string    `json:"format"`
	Status    string    `json:"status"`
	Rows      int       `json:"rows"`
	URL       string    `json:"url"`
	Requested time.Time `json:"requested"`
	Finished  time.Time `json:"finished"`
}
